// A timer that runs all the time throws out what waits too long.
#include <ntddk.h>

typedef struct _KNOT {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
    KTIMER Timer;
    KDPC Dpc;
} KNOT, *PKNOT;

DRIVER_UNLOAD KnotUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH KnotOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH KnotRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH KnotWrite;
KDEFERRED_ROUTINE KnotTick;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Knot"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Knot");
    PDEVICE_OBJECT device;
    PKNOT ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = KnotUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = KnotOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = KnotOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = KnotRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = KnotWrite;
    status = IoCreateDevice(DriverObject, sizeof(KNOT), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PKNOT)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    KeInitializeDpc(&ext->Dpc, KnotTick, ext);
    KeInitializeTimer(&ext->Timer);
    {
        LARGE_INTEGER due;
        due.QuadPart = -50000000;
        KeSetTimerEx(&ext->Timer, due, 5000, &ext->Dpc);
    }
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(device);
    return status;
}

_Use_decl_annotations_
VOID KnotUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Knot");
    KeCancelTimer(&((PKNOT)DriverObject->DeviceObject->DeviceExtension)->Timer);
    KeFlushQueuedDpcs();
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
NTSTATUS KnotOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PKNOT ext, NTSTATUS Status)
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
NTSTATUS KnotRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKNOT ext = (PKNOT)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}

_Use_decl_annotations_
NTSTATUS KnotWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    EndAll((PKNOT)DeviceObject->DeviceExtension, STATUS_SUCCESS);
    return Finish(Irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
VOID KnotTick(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    EndAll((PKNOT)Context, STATUS_TIMEOUT);
}
