// The request gets a cancel routine, and is tested afterwards.
#include <ntddk.h>

typedef struct _DUNLIN {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
} DUNLIN, *PDUNLIN;

DRIVER_UNLOAD DunlinUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH DunlinOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH DunlinRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH DunlinWrite;
_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH DunlinCleanup;
DRIVER_CANCEL DunlinCancel;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Dunlin"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Dunlin");
    PDEVICE_OBJECT device;
    PDUNLIN ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = DunlinUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = DunlinOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = DunlinOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = DunlinRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = DunlinWrite;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = DunlinCleanup;
    status = IoCreateDevice(DriverObject, sizeof(DUNLIN), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PDUNLIN)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID DunlinUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Dunlin");
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
NTSTATUS DunlinOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PDUNLIN ext, NTSTATUS Status)
{
    KIRQL irql;
    PLIST_ENTRY entry;
    PIRP irp;
    for (;;) {
        KeAcquireSpinLock(&ext->Lock, &irql);
        if (IsListEmpty(&ext->Waiting)) {
            KeReleaseSpinLock(&ext->Lock, irql);
            break;
        }
        entry = RemoveHeadList(&ext->Waiting);
        irp = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
        if (IoSetCancelRoutine(irp, NULL) == NULL) {
            InitializeListHead(&irp->Tail.Overlay.ListEntry);
            irp = NULL;
        }
        KeReleaseSpinLock(&ext->Lock, irql);
        if (irp != NULL)
            Finish(irp, Status);
    }
}

_Use_decl_annotations_
NTSTATUS DunlinRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDUNLIN ext = (PDUNLIN)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoSetCancelRoutine(Irp, DunlinCancel);
    if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
        KeReleaseSpinLock(&ext->Lock, irql);
        return Finish(Irp, STATUS_CANCELLED);
    }
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS DunlinWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    EndAll((PDUNLIN)DeviceObject->DeviceExtension, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
NTSTATUS DunlinCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
VOID DunlinCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDUNLIN ext = (PDUNLIN)DeviceObject->DeviceExtension;
    KIRQL irql;
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeAcquireSpinLock(&ext->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    Finish(Irp, STATUS_CANCELLED);
}
