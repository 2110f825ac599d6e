// A helper waits, but does not tell how the request ended.
#include <wdm.h>

static VOID AwaitIt(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
}

NTSTATUS GliderRead(PDEVICE_OBJECT Lower, PVOID Data, ULONG Length, PULONG Sum)
{
    IO_STATUS_BLOCK result;
    LARGE_INTEGER start;
    NTSTATUS status;
    KEVENT done;
    ULONG i;
    PIRP irp;

    *Sum = 0;
    start.QuadPart = 0;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_READ, Lower, Data, Length, &start, &done, &result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Lower, irp);
    if (status == STATUS_PENDING)
        AwaitIt(&done);
    if (!NT_SUCCESS(status)) // expect: irp/wait-status-not-reloaded
        return STATUS_UNSUCCESSFUL;
    for (i = 0; i < Length; ++i)
        *Sum += ((PUCHAR)Data)[i];
    return STATUS_SUCCESS;
}
