/* irqlint kit: WiFi class extension, commands */
#pragma once
#define __DOT11_WIFICX_INTF_H__
#include <wlan/wdi.h>
