/* irqlint kit: WiFi class extension, types */
#pragma once
#include <dot11wificxintf.h>
#include <wlan/wditypes.h>
