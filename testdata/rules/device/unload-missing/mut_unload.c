// An unload routine is set.
#include <ntddk.h>

DRIVER_UNLOAD RudderUnload; // guard

static VOID RudderProcess(HANDLE ParentId, HANDLE ProcessId, BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(ParentId);
    UNREFERENCED_PARAMETER(ProcessId);
    UNREFERENCED_PARAMETER(Create);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    UNREFERENCED_PARAMETER(DriverObject);
    DriverObject->DriverUnload = RudderUnload; // guard
    return PsSetCreateProcessNotifyRoutine(RudderProcess, FALSE);
}

#if 1 // guard
_Use_decl_annotations_ // guard
VOID RudderUnload(PDRIVER_OBJECT DriverObject) // guard
{ // guard
    UNREFERENCED_PARAMETER(DriverObject); // guard
    PsSetCreateProcessNotifyRoutine(RudderProcess, TRUE); // guard
} // guard
#endif // guard
