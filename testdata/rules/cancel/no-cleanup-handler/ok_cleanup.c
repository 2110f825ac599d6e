// A routine for cleanup takes the waiting requests out of the queue.
#include <ntddk.h>

DRIVER_UNLOAD TideUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH TideOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH TideRead;
_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH TideCleanup;
static IO_CSQ g_Queue;

static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Tide"), g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Tide");

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = TideUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = TideOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = TideOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = TideRead;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = TideCleanup;
    status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&g_Link, &g_Name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID TideUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

_Use_decl_annotations_
NTSTATUS TideRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoMarkIrpPending(Irp);
    IoCsqInsertIrp(&g_Queue, Irp, NULL);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS TideCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIRP waiting;
    UNREFERENCED_PARAMETER(DeviceObject);
    while ((waiting = IoCsqRemoveNextIrp(&g_Queue, IoGetCurrentIrpStackLocation(Irp)->FileObject)) != NULL) {
        waiting->IoStatus.Status = STATUS_CANCELLED;
        waiting->IoStatus.Information = 0;
        IoCompleteRequest(waiting, IO_NO_INCREMENT);
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS TideOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
