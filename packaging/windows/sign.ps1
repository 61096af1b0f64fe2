# Signs files with the certificate of the environment: CERTIFICATE (base64), CERTIFICATE_PASSWORD,
# TIMESTAMP_URL.
param([Parameter(Mandatory, ValueFromRemainingArguments)][string[]]$Files)
$ErrorActionPreference = "Stop"
$path = Join-Path $env:RUNNER_TEMP "certificate.pfx"
[IO.File]::WriteAllBytes($path, [Convert]::FromBase64String($env:CERTIFICATE))
try {
    $tool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" |
        Sort-Object FullName | Select-Object -Last 1
    & $tool.FullName sign /f $path /p $env:CERTIFICATE_PASSWORD /fd sha256 `
        /tr $env:TIMESTAMP_URL /td sha256 @Files
    if ($LASTEXITCODE) { throw "signtool ends with $LASTEXITCODE" }
} finally {
    Remove-Item $path
}
