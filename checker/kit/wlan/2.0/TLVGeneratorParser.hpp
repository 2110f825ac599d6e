/* irqlint kit: messages of the WiFi class extension */
#pragma once
#include <dot11wificxtypes.hpp>
#include <wlan/tlv.h>
