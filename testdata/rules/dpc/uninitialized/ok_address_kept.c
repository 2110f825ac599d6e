// The address is kept in a table, and a loop initializes what the table names.
#include <wdm.h>

typedef struct _ENGINE {
    KDPC Receive, Transmit;
    PKDPC All[2];
} ENGINE, *PENGINE;

VOID EngineSetup(PENGINE Engine, PKDEFERRED_ROUTINE Routine)
{
    ULONG i;

    Engine->All[0] = &Engine->Receive;
    Engine->All[1] = &Engine->Transmit;
    for (i = 0; i < 2; i++) {
        KeInitializeDpc(Engine->All[i], Routine, Engine);
    }
}

VOID EngineKick(PENGINE Engine)
{
    KeInsertQueueDpc(&Engine->Receive, NULL, NULL);
    KeInsertQueueDpc(&Engine->Transmit, NULL, NULL);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
