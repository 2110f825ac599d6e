// The machine is about to stop: nothing else can run on it any more.
#include <wdm.h>

KBUGCHECK_CALLBACK_ROUTINE AdapterCrashed;

_Use_decl_annotations_
VOID AdapterCrashed(PVOID Buffer, ULONG Length)
{
    PULONG control = (PULONG)Buffer;

    UNREFERENCED_PARAMETER(Length);
    WRITE_REGISTER_ULONG(control, 2);
    KeStallExecutionProcessor(10000);
    WRITE_REGISTER_ULONG(control, 0);
}

static KBUGCHECK_CALLBACK_RECORD CrashRecord;

VOID AdapterWatchCrashes(PVOID Registers)
{
    KeInitializeCallbackRecord(&CrashRecord);
    KeRegisterBugCheckCallback(&CrashRecord, AdapterCrashed, Registers, sizeof(ULONG), (PUCHAR)"adapter");
}
