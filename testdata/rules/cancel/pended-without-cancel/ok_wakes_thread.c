// A thread is woken that looks after the list.
#include <ntddk.h>

typedef struct _WHIMBREL {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
    KEVENT Arrived;
} WHIMBREL, *PWHIMBREL;

DRIVER_UNLOAD WhimbrelUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH WhimbrelOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH WhimbrelRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH WhimbrelWrite;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Whimbrel"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Whimbrel");
    PDEVICE_OBJECT device;
    PWHIMBREL ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = WhimbrelUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = WhimbrelOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = WhimbrelOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = WhimbrelRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = WhimbrelWrite;
    status = IoCreateDevice(DriverObject, sizeof(WHIMBREL), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PWHIMBREL)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    KeInitializeEvent(&ext->Arrived, SynchronizationEvent, FALSE);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID WhimbrelUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Whimbrel");
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(DriverObject->DeviceObject);
}

static NTSTATUS Finish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
NTSTATUS WhimbrelOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PWHIMBREL ext, NTSTATUS Status)
{
    KIRQL irql;
    PLIST_ENTRY entry;
    for (;;) {
        KeAcquireSpinLock(&ext->Lock, &irql);
        entry = IsListEmpty(&ext->Waiting) ? NULL : RemoveHeadList(&ext->Waiting);
        KeReleaseSpinLock(&ext->Lock, irql);
        if (entry == NULL)
            break;
        Finish(CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry), Status);
    }
}

_Use_decl_annotations_
NTSTATUS WhimbrelRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWHIMBREL ext = (PWHIMBREL)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    KeSetEvent(&ext->Arrived, IO_NO_INCREMENT, FALSE);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS WhimbrelWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    EndAll((PWHIMBREL)DeviceObject->DeviceExtension, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}
