/* irqlint kit, KMDF: miniport class */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfDeviceMiniportCreate(_In_ WDFDRIVER Driver, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PDEVICE_OBJECT DeviceObject,
    _In_opt_ PDEVICE_OBJECT AttachedDeviceObject, _In_opt_ PDEVICE_OBJECT Pdo, _Out_ WDFDEVICE *Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfDriverMiniportUnload(_In_ WDFDRIVER Driver);

#ifdef __cplusplus
}
#endif
