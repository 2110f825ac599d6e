// The routine only counts what was read; it forgets to pass the mark on.
#include <wdm.h>

typedef struct _SIEVE { PDEVICE_OBJECT Lower; LONG64 Bytes; } SIEVE, *PSIEVE;

DRIVER_DISPATCH SieveRead;
IO_COMPLETION_ROUTINE SieveReadDone;

_Use_decl_annotations_
NTSTATUS SieveRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSIEVE sieve = (PSIEVE)DeviceObject->DeviceExtension;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, SieveReadDone, sieve, TRUE, TRUE, TRUE);
    return IoCallDriver(sieve->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS SieveReadDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PSIEVE sieve = (PSIEVE)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (NT_SUCCESS(Irp->IoStatus.Status))
        InterlockedExchangeAdd64(&sieve->Bytes, (LONG64)Irp->IoStatus.Information);
    return STATUS_SUCCESS; // expect: irp/pending-returned-not-propagated
}
