// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.read.DocIds;
import annals.read.InputPart;
import java.util.List;

/**
 * What is read in one go: consecutive inputs of a batch, or a part of one container.
 *
 * @param batch the batch of inputs that it belongs to
 * @param number from 0, in the order of reading
 * @param part all of each input, or the part of the only one
 */
record Stretch(int batch, int number, List<DocIds.Named> inputs, InputPart part) {}
