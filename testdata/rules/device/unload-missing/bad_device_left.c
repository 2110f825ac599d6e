// Unload frees the driver's memory, but not its device.
#include <ntddk.h>

DRIVER_UNLOAD BarrowUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH BarrowOpenClose;

static PVOID g_Table;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Barrow");
    PDEVICE_OBJECT device;
    UNREFERENCED_PARAMETER(RegistryPath);
    g_Table = ExAllocatePool2(POOL_FLAG_NON_PAGED, 4096, 'raBw');
    if (g_Table == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    DriverObject->DriverUnload = BarrowUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = BarrowOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = BarrowOpenClose;
    return IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
}

_Use_decl_annotations_
VOID BarrowUnload(PDRIVER_OBJECT DriverObject) // expect: device/unload-missing
{
    UNREFERENCED_PARAMETER(DriverObject);
    ExFreePoolWithTag(g_Table, 'raBw');
}

_Use_decl_annotations_
NTSTATUS BarrowOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
