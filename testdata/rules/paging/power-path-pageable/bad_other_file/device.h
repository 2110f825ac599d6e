#pragma once
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DEVICE_D0_ENTRY BoardD0Entry;
EVT_WDF_DEVICE_D0_EXIT BoardD0Exit;
