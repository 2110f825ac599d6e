// An IRP from a cancel-safe queue is completed by the helper and by the loop.
#include <ntddk.h>

typedef struct _SEAL { IO_CSQ Queue; ULONG Left; } SEAL, *PSEAL;

static VOID SealEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

static VOID SealServe(PSEAL Seal, PIRP Irp)
{
    SealEnd(Irp, STATUS_SUCCESS);
    Seal->Left--;
}

VOID SealRun(PSEAL Seal)
{
    PIRP irp;

    while ((irp = IoCsqRemoveNextIrp(&Seal->Queue, NULL)) != NULL) {
        if (Seal->Left != 0)
            SealServe(Seal, irp);
        SealEnd(irp, STATUS_CANCELLED); // expect: irp/double-complete
    }
}
