/* irqlint kit: forwards to the class header. */
#pragma once
#include <wdf.h>
#include <usb.h>
#include "wdf/wdfusb.h"
