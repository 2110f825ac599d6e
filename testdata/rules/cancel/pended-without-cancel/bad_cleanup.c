// Only the routine for cleanup ends the reads: a thread that ends waits for them before its handles are closed.
#include <ntddk.h>

typedef struct _STILT {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
} STILT, *PSTILT;

DRIVER_UNLOAD StiltUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH StiltOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH StiltRead;
_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH StiltCleanup;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Stilt"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Stilt");
    PDEVICE_OBJECT device;
    PSTILT ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = StiltUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = StiltOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = StiltOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = StiltRead;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = StiltCleanup;
    status = IoCreateDevice(DriverObject, sizeof(STILT), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PSTILT)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID StiltUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Stilt");
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
NTSTATUS StiltOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PSTILT ext, NTSTATUS Status)
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
NTSTATUS StiltRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTILT ext = (PSTILT)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING; // expect: cancel/pended-without-cancel
}

_Use_decl_annotations_
NTSTATUS StiltCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    EndAll((PSTILT)DeviceObject->DeviceExtension, STATUS_CANCELLED);
    return Finish(Irp, STATUS_SUCCESS);
}
