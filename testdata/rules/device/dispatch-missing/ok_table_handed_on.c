// A library fills the table.
#include <ntddk.h>

DRIVER_UNLOAD FirkinUnload;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FirkinControl;
static VOID FirkinFill(PDRIVER_DISPATCH *Table, ULONG Count);

static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Firkin"), g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Firkin");

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = FirkinUnload;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = FirkinControl;
    FirkinFill(DriverObject->MajorFunction, IRP_MJ_MAXIMUM_FUNCTION + 1);
    status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&g_Link, &g_Name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID FirkinUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

_Use_decl_annotations_
NTSTATUS FirkinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

static VOID FirkinFill(PDRIVER_DISPATCH *Table, ULONG Count)
{
    while (Count-- > 0)
        if (Table[Count] == NULL)
            Table[Count] = FirkinControl;
}
