@rem SPDX-License-Identifier: Apache-2.0
@rem SPDX-FileCopyrightText: 2026 The annals developers
@echo off
setlocal
set "JAR=%~dp0..\lib\annals.jar"
if not exist "%JAR%" set "JAR=%~dp0..\..\annals.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "SHARED=%LOCALAPPDATA%\annals"
if not exist "%SHARED%" mkdir "%SHARED%"
for %%F in ("%JAR%") do set "KEY=%%~zF"
set "OPTION=-XX:SharedArchiveFile=%SHARED%\annals-%KEY%.jsa"
if not exist "%SHARED%\annals-%KEY%.jsa" set "OPTION=-XX:ArchiveClassesAtExit=%SHARED%\annals-%KEY%.jsa"
"%JAVA%" -Xshare:auto -Xlog:disable -Xlog:all=off "%OPTION%" %ANNALS_JAVA_OPTS% -jar "%JAR%" %*
