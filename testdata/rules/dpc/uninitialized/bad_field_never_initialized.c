// The DPC for the error line is queued by the interrupt; only the one for data is ever initialized.
#include <wdm.h>

typedef struct _CARD {
    KDPC DataDpc;
    KDPC ErrorDpc;
    PULONG Registers;
} CARD, *PCARD;

KDEFERRED_ROUTINE CardDataDpc;
KSERVICE_ROUTINE CardInterrupt;

_Use_decl_annotations_
VOID CardDataDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
}

VOID CardSetup(PCARD Card)
{
    KeInitializeDpc(&Card->DataDpc, CardDataDpc, Card);
}

_Use_decl_annotations_
BOOLEAN CardInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    PCARD card = (PCARD)Context;
    ULONG cause = READ_REGISTER_ULONG(card->Registers);

    UNREFERENCED_PARAMETER(Interrupt);
    if (cause & 1) {
        KeInsertQueueDpc(&card->DataDpc, NULL, NULL);
    }
    if (cause & 2) {
        KeInsertQueueDpc(&card->ErrorDpc, NULL, NULL); // expect: dpc/uninitialized
    }
    return cause != 0;
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
