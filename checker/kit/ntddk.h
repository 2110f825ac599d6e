/* Driver core with the parts beyond WDM: process notification, more of Zw, bus data, kernel debugging aids. */
#pragma once
#define _NTDDK_
#include <wdm.h>
#include <wdm/ddk.h>
#include <wdm/rare.h>
