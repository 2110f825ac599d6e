// The timer for the reset is prepared by the same routine that sets it.
#include <wdm.h>

typedef struct _RESET {
    KTIMER Timer;
    ULONG Count;
} RESET, *PRESET;

VOID ResetWait(PRESET Reset)
{
    LARGE_INTEGER due;

    KeInitializeTimer(&Reset->Timer); // guard
    due.QuadPart = -10 * 1000 * 100;
    KeSetTimer(&Reset->Timer, due, NULL);
    Reset->Count++;
    KeWaitForSingleObject(&Reset->Timer, Executive, KernelMode, FALSE, NULL);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
