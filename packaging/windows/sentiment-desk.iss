; Inno Setup 6: iscc /DVersion=1.2.3 packaging\windows\sentiment-desk.iss
; Installs for the user who runs it, without administrator's rights; asks whether for all.

#ifndef Version
  #error Give the version: iscc /DVersion=1.2.3
#endif

[Setup]
AppId={{6E6F2B0C-6C0E-4B4B-9D55-0B1B3B6E5A11}
AppName=Sentiment Desk
AppVersion={#Version}
AppPublisher=The Sentiment Desk developers
DefaultDirName={autopf}\Sentiment Desk
DefaultGroupName=Sentiment Desk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\sentiment-desk.ico
UninstallDisplayIcon={app}\sentiment-desk.exe
OutputDir=..\..\dist
OutputBaseFilename=SentimentDesk-{#Version}-windows-x64-setup
Compression=lzma2/max
SolidCompression=yes
; An open window would keep its files from being replaced.
CloseApplications=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What the version before had and this one has not would be loaded still.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\sentiment-desk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Sentiment Desk"; Filename: "{app}\sentiment-desk.exe"
Name: "{autodesktop}\Sentiment Desk"; Filename: "{app}\sentiment-desk.exe"; Tasks: desktopicon

[Registry]
; "Open with", never the default: the user's spreadsheet keeps its files.
Root: HKA; Subkey: "Software\Classes\Applications\sentiment-desk.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Sentiment Desk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\sentiment-desk.exe\shell\open\command"; ValueType: string; ValueData: """{app}\sentiment-desk.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\sentiment-desk.exe\SupportedTypes"; ValueType: string; ValueName: ".csv"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\sentiment-desk.exe\SupportedTypes"; ValueType: string; ValueName: ".tsv"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\sentiment-desk.exe\SupportedTypes"; ValueType: string; ValueName: ".xlsx"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\sentiment-desk.exe\SupportedTypes"; ValueType: string; ValueName: ".jsonl"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\sentiment-desk.exe\SupportedTypes"; ValueType: string; ValueName: ".parquet"; ValueData: ""

[Run]
Filename: "{app}\sentiment-desk.exe"; Description: "{cm:LaunchProgram,Sentiment Desk}"; Flags: nowait postinstall skipifsilent
