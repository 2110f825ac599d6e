// The library that is linked in gets the address of the DPC; it may well initialize it.
#include <wdm.h>

typedef struct _STAGE {
    KDPC Dpc;
    ULONG Number;
} STAGE, *PSTAGE;

NTSTATUS LibraryAttach(PKDPC Dpc, ULONG Number);

NTSTATUS StageOpen(PSTAGE Stage, ULONG Number)
{
    Stage->Number = Number;
    return LibraryAttach(&Stage->Dpc, Number);
}

VOID StageSignal(PSTAGE Stage)
{
    KeInsertQueueDpc(&Stage->Dpc, NULL, NULL);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
