#!/bin/sh
# Makes a disk image of dist/Sentiment Desk.app; signs and notarizes it where the secrets are given:
# MACOS_SIGNING_IDENTITY, and APPLE_ID, APPLE_TEAM_ID, APPLE_APP_PASSWORD.
set -eu
cd "$(dirname "$0")/../.."
VERSION="$1"
APP="dist/Sentiment Desk.app"
IMAGE="dist/SentimentDesk-$VERSION-macos-$(uname -m).dmg"

if [ -n "${MACOS_SIGNING_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp \
        --entitlements packaging/macos/entitlements.plist --sign "$MACOS_SIGNING_IDENTITY" "$APP"
    codesign --verify --deep --strict "$APP"
else
    codesign --force --deep --sign - "$APP" # arm64 runs nothing that is not signed at all
fi
folder=$(mktemp -d)
cp -R "$APP" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "Sentiment Desk" -srcfolder "$folder" -fs HFS+ -format ULFO -ov "$IMAGE"
rm -rf "$folder"
if [ -n "${MACOS_SIGNING_IDENTITY:-}" ] && [ -n "${APPLE_ID:-}" ]; then
    codesign --timestamp --sign "$MACOS_SIGNING_IDENTITY" "$IMAGE"
    xcrun notarytool submit "$IMAGE" --wait --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM_ID" \
        --password "$APPLE_APP_PASSWORD"
    xcrun stapler staple "$IMAGE"
fi
