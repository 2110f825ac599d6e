// Writes wait with a context, so that they can be told apart.
#include <ntddk.h>

DRIVER_UNLOAD RippleUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH RippleOpenClose;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH RippleRead;
static IO_CSQ g_Queue;

static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Ripple"), g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Ripple");

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = RippleUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = RippleOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = RippleOpenClose;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = RippleRead;
    status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&g_Link, &g_Name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID RippleUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

_Use_decl_annotations_
NTSTATUS RippleRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoMarkIrpPending(Irp);
    (VOID)IoCsqInsertIrpEx(&g_Queue, Irp, NULL, DeviceObject->DeviceExtension); // expect: cancel/no-cleanup-handler
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS RippleOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
