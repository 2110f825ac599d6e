// Registry services wait for no APC of their own I/O; PASSIVE_LEVEL is all that they ask.
#include <ntddk.h>

typedef struct _OPTIONS {
    KGUARDED_MUTEX Mutex;
    HANDLE Key;
    ULONG Level;
} OPTIONS, *POPTIONS;

NTSTATUS OptionsSetLevel_ok(POPTIONS Options, ULONG Level)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Level");
    NTSTATUS status;

    KeAcquireGuardedMutex(&Options->Mutex);
    status = ZwSetValueKey(Options->Key, &name, 0, REG_DWORD, &Level, sizeof(Level));
    if (NT_SUCCESS(status)) {
        Options->Level = Level;
    }
    KeReleaseGuardedMutex(&Options->Mutex);
    return status;
}
