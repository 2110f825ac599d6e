// FN: the system calls the routine that ends the requests, but the event need never come.
#include <ntddk.h>

typedef struct _JACANA {
    LIST_ENTRY Waiting;
    KSPIN_LOCK Lock;
} JACANA, *PJACANA;

static PDEVICE_OBJECT g_Device;
DRIVER_UNLOAD JacanaUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH JacanaOpenClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH JacanaRead;
VOID JacanaProcess(HANDLE Parent, HANDLE Process, BOOLEAN Create);

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Jacana"), link = RTL_CONSTANT_STRING(L"\\DosDevices\\Jacana");
    PDEVICE_OBJECT device;
    PJACANA ext;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = JacanaUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = JacanaOpenClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = JacanaOpenClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = JacanaRead;
    status = IoCreateDevice(DriverObject, sizeof(JACANA), &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device); // expect: security/device-no-sddl
    if (!NT_SUCCESS(status))
        return status;
    ext = (PJACANA)device->DeviceExtension;
    InitializeListHead(&ext->Waiting);
    KeInitializeSpinLock(&ext->Lock);
    g_Device = device;
    status = PsSetCreateProcessNotifyRoutine(JacanaProcess, FALSE);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status)) {
        PsSetCreateProcessNotifyRoutine(JacanaProcess, TRUE);
        IoDeleteDevice(device);
    }
    return status;
}

_Use_decl_annotations_
VOID JacanaUnload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Jacana");
    PsSetCreateProcessNotifyRoutine(JacanaProcess, TRUE);
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
NTSTATUS JacanaOpenClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Finish(Irp, STATUS_SUCCESS);
}

static VOID EndAll(PJACANA ext, NTSTATUS Status)
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
NTSTATUS JacanaRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PJACANA ext = (PJACANA)DeviceObject->DeviceExtension;
    KIRQL irql;
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}

VOID JacanaProcess(HANDLE Parent, HANDLE Process, BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(Parent);
    UNREFERENCED_PARAMETER(Process);
    if (Create)
        EndAll((PJACANA)g_Device->DeviceExtension, STATUS_SUCCESS);
}
