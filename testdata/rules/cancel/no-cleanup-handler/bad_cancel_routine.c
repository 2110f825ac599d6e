// One read at a time waits, with a cancel routine.
#include <ntddk.h>

DRIVER_UNLOAD SwellUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH SwellOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SwellRead;
DRIVER_CANCEL SwellCancel;
static PIRP g_Waiting;

static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Swell"), g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Swell");

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SwellUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SwellOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SwellOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = SwellRead;
    status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&g_Link, &g_Name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID SwellUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

_Use_decl_annotations_
NTSTATUS SwellRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, SwellCancel); // expect: cancel/no-cleanup-handler
    InterlockedExchangePointer((PVOID *)&g_Waiting, Irp);
    return STATUS_PENDING; // expect: cancel/setcancel-race
}

_Use_decl_annotations_
VOID SwellCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

_Use_decl_annotations_
NTSTATUS SwellOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
