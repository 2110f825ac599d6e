/* irqlint kit: Bluetooth GUIDs */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

DEFINE_GUID(GUID_BTHDDI_SDP_NODE_INTERFACE, 0x81a7fdf3, 0x86c1, 0x4be8, 0xa8, 0xc8, 0x2a, 0x6d, 0x18, 0x8b, 0x41, 0x77);
DEFINE_GUID(GUID_BTHDDI_SDP_PARSE_INTERFACE, 0x4e719439, 0x9cf1, 0x4bab, 0xac, 0x1d, 0x32, 0x79, 0x86, 0x57, 0x43, 0xd2);
DEFINE_GUID(GUID_BTHDDI_PROFILE_DRIVER_INTERFACE, 0x94a59aa8, 0x4383, 0x4286, 0xaa, 0x4f, 0x34, 0xa1, 0x60, 0xf4, 0x0, 0x4);
DEFINE_GUID(GUID_BTH_DEVICE_INTERFACE, 0x00F40965, 0xE89D, 0x4487, 0x98, 0x90, 0x87, 0xC3, 0xAB, 0xB2, 0x11, 0xF4);
extern const DEVPROPKEY DEVPKEY_Bluetooth_DeviceAddress;
extern const DEVPROPKEY DEVPKEY_Bluetooth_ServiceGUID;
extern const DEVPROPKEY DEVPKEY_Bluetooth_DeviceFlags;
extern const DEVPROPKEY DEVPKEY_Bluetooth_DeviceManufacturer;
extern const DEVPROPKEY DEVPKEY_Bluetooth_DeviceModelNumber;
extern const DEVPROPKEY DEVPKEY_Bluetooth_DeviceVIDSource;
extern const DEVPROPKEY DEVPKEY_Bluetooth_DeviceVID;
extern const DEVPROPKEY DEVPKEY_Bluetooth_DevicePID;
extern const DEVPROPKEY DEVPKEY_Bluetooth_DeviceProductVersion;
extern const DEVPROPKEY DEVPKEY_Bluetooth_ClassOfDevice_Deprecated;
extern const DEVPROPKEY DEVPKEY_Bluetooth_LastConnectedTime_Deprecated;
extern const DEVPROPKEY DEVPKEY_Bluetooth_ClassOfDevice;
extern const DEVPROPKEY DEVPKEY_Bluetooth_LastConnectedTime;
extern const DEVPROPKEY DEVPKEY_Bluetooth_LastSeenTime;
#ifdef __cplusplus
}
#endif
