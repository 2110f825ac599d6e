// The failure is only counted.
#include <wdm.h>

typedef struct _ASTER { PDEVICE_OBJECT Lower; ULONG Failed; } ASTER, *PASTER;

NTSTATUS AsterRead(PASTER Aster, PVOID Data, ULONG Length)
{
    IO_STATUS_BLOCK result;
    LARGE_INTEGER start;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    start.QuadPart = 0;
    KeInitializeEvent(&done, SynchronizationEvent, FALSE);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_READ, Aster->Lower, Data, Length, &start, &done, &result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Aster->Lower, irp);
    if (!NT_SUCCESS(status))
        ++Aster->Failed;
    KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL); // expect: irp/unconditional-wait
    return result.Status;
}
