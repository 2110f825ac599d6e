// The thread gets attributes.
#include <ntddk.h>

KSTART_ROUTINE DunlinThread;

_Use_decl_annotations_
VOID DunlinThread(PVOID Context)
{
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static KEVENT DunlinDone;

static NTSTATUS DunlinStart(VOID)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE thread;
    NTSTATUS status;

    PAGED_CODE();
    KeInitializeEvent(&DunlinDone, NotificationEvent, FALSE);
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    status = PsCreateSystemThread(&thread, SYNCHRONIZE, &attributes, NULL, NULL, DunlinThread, &DunlinDone);
    if (NT_SUCCESS(status)) {
        KeWaitForSingleObject(&DunlinDone, Executive, KernelMode, FALSE, NULL);
        ZwClose(thread);
    }
    return status;
}

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH DunlinDispatch;

_Use_decl_annotations_
NTSTATUS DunlinDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    status = DunlinStart();
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
