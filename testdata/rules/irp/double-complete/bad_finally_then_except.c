// The __finally of the inner routine completes the request, and the handler around it does so again. Between the two the
// routine writes to a log whose old lines are taken off a list: that list has nothing to do with the request.
#include <ntddk.h>

typedef struct _SMELT_LINE {
    LIST_ENTRY Link;
    ULONG Length;
} SMELT_LINE, *PSMELT_LINE;

LIST_ENTRY SmeltLines;
ULONG SmeltCount;

static VOID SmeltLog(ULONG Length)
{
    PSMELT_LINE line;

    while (SmeltCount > 16 && !IsListEmpty(&SmeltLines)) {
        line = CONTAINING_RECORD(RemoveHeadList(&SmeltLines), SMELT_LINE, Link);
        ExFreePoolWithTag(line, 'tlmS');
        SmeltCount -= 1;
    }
    line = ExAllocatePoolWithTag(NonPagedPool, sizeof(*line), 'tlmS');
    if (line != NULL) {
        line->Length = Length;
        InsertTailList(&SmeltLines, &line->Link);
        SmeltCount += 1;
    }
}

static VOID SmeltFinish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

static NTSTATUS SmeltCopy(PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    SmeltLog(1);
    ProbeForWrite(Irp->UserBuffer, stack->Parameters.Read.Length, 1); // expect: buffers/requestor-mode-ignored
    SmeltLog(2);
    RtlZeroMemory(Irp->UserBuffer, stack->Parameters.Read.Length);
    SmeltLog(3);
    return STATUS_SUCCESS;
}

static NTSTATUS SmeltCommon(PIRP Irp)
{
    NTSTATUS status = STATUS_UNSUCCESSFUL;

    __try {
        SmeltLog(4);
        status = SmeltCopy(Irp);
        SmeltLog(5);
    } __finally {
        SmeltLog(6);
        SmeltFinish(Irp, status);
    }
    return status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SmeltRead;

_Use_decl_annotations_
NTSTATUS SmeltRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    __try {
        status = SmeltCommon(Irp);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
        SmeltFinish(Irp, status); // expect: irp/double-complete
    }
    return status;
}
