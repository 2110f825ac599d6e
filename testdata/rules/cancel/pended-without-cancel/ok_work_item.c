// A work item, queued before, takes what has come in since.
#include <ntddk.h>

typedef struct _PLOVER {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
    PIO_WORKITEM Item;
} PLOVER, *PPLOVER;

DRIVER_UNLOAD PloverUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH PloverOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH PloverRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH PloverWrite;
IO_WORKITEM_ROUTINE PloverWork;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Plover"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Plover");
    PDEVICE_OBJECT device;
    PPLOVER ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = PloverUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = PloverOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = PloverOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = PloverRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = PloverWrite;
    status = IoCreateDevice(DriverObject, sizeof(PLOVER), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PPLOVER)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    ext->Item = IoAllocateWorkItem(device);
    if (ext->Item == NULL) {
        IoDeleteDevice(device);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID PloverUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Plover");
    IoFreeWorkItem(((PPLOVER)DriverObject->DeviceObject->DeviceExtension)->Item);
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
NTSTATUS PloverOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PPLOVER ext, NTSTATUS Status)
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
NTSTATUS PloverRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPLOVER ext = (PPLOVER)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}

_Use_decl_annotations_
VOID PloverWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    EndAll((PPLOVER)DeviceObject->DeviceExtension, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS PloverWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPLOVER ext = (PPLOVER)DeviceObject->DeviceExtension;
    IoQueueWorkItem(ext->Item, PloverWork, DelayedWorkQueue, NULL);
    return Finish(Irp, STATUS_SUCCESS);
}
