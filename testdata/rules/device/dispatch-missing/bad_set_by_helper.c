// The table is set by a helper.
#include <ntddk.h>

DRIVER_UNLOAD TunUnload;
_Dispatch_type_(IRP_MJ_CLOSE) _Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TunControl;
static VOID TunTable(PDRIVER_OBJECT Driver);

static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Tun"), g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Tun");

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = TunUnload;
    TunTable(DriverObject);
    status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&g_Link, &g_Name); // expect: device/dispatch-missing
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID TunUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

static VOID TunTable(PDRIVER_OBJECT Driver)
{
    Driver->MajorFunction[IRP_MJ_CLOSE] = TunControl;
    Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = TunControl;
}

_Use_decl_annotations_
NTSTATUS TunControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
