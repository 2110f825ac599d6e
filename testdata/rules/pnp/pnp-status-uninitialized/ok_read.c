// A read is none either.
#include <wdm.h>

NTSTATUS GorseRead(PDEVICE_OBJECT Target, PVOID Buffer, ULONG Length)
{
    LARGE_INTEGER offset = {0};
    IO_STATUS_BLOCK io;
    KEVENT done;
    NTSTATUS status;
    PIRP irp;

    PAGED_CODE();
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_READ, Target, Buffer, Length, &offset, &done, &io);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(Target, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = io.Status;
    }
    return status;
}
