/* irqlint kit: WDI messages */
#pragma once
#include <wlan/tlv.h>
