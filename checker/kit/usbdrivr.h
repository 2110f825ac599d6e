/* irqlint kit: USB */
#pragma once
#include <usb.h>
#include <usbdlib.h>
#include <usbbusif.h>
#include <usbioctl.h>
#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
