/* irqlint kit: arrays of WDI messages */
#pragma once
#include <wlan/tlv.h>
