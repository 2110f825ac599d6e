// Process and image notification come at PASSIVE_LEVEL.
#include <ntddk.h>

static VOID OnProcess(HANDLE ParentId, HANDLE ProcessId, BOOLEAN Create);
NTSTATUS WatchProcesses(VOID);

#pragma alloc_text(PAGE, OnProcess)
#pragma alloc_text(PAGE, WatchProcesses)

static volatile LONG Alive;

static VOID OnProcess(HANDLE ParentId, HANDLE ProcessId, BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(ParentId);
    UNREFERENCED_PARAMETER(ProcessId);
    PAGED_CODE();
    if (Create) {
        InterlockedIncrement(&Alive);
    } else {
        InterlockedDecrement(&Alive);
    }
}

NTSTATUS WatchProcesses(VOID)
{
    PAGED_CODE();
    return PsSetCreateProcessNotifyRoutine(OnProcess, FALSE);
}
