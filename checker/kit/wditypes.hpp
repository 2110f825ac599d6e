/* irqlint kit: WLAN device driver interface, types */
#pragma once
#include <dot11wdi.h>
#include <wlan/wditypes.h>
