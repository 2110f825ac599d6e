// The framework has its own routines in the table; one of them is replaced.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD VatDeviceAdd;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH VatPnp;

static PDRIVER_DISPATCH g_Pnp;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;
    NTSTATUS status;
    WDF_DRIVER_CONFIG_INIT(&config, VatDeviceAdd);
    status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
    if (NT_SUCCESS(status)) {
        g_Pnp = DriverObject->MajorFunction[IRP_MJ_PNP];
        DriverObject->MajorFunction[IRP_MJ_PNP] = VatPnp;
    }
    return status;
}

_Use_decl_annotations_
NTSTATUS VatPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return g_Pnp(DeviceObject, Irp);
}

_Use_decl_annotations_
NTSTATUS VatDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT Init)
{
    WDFDEVICE device;
    UNREFERENCED_PARAMETER(Driver);
    return WdfDeviceCreate(&Init, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
