// One case of the switch forgets to drop the lock before it deletes the key.
#include <wdm.h>

typedef enum _COMMAND { CommandReset, CommandForget, CommandCount } COMMAND;

typedef struct _UNIT {
    KSPIN_LOCK Lock;
    HANDLE Key;
    ULONG Errors;
} UNIT, *PUNIT;

NTSTATUS UnitCommand_bad(PUNIT Unit, COMMAND Command)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    KeAcquireSpinLock(&Unit->Lock, &irql);
    switch (Command) {
    case CommandReset:
        Unit->Errors = 0;
        KeReleaseSpinLock(&Unit->Lock, irql);
        break;
    case CommandForget:
        Unit->Errors = 0;
        status = ZwDeleteKey(Unit->Key); // expect: irql/zw-above-passive
        KeReleaseSpinLock(&Unit->Lock, irql);
        break;
    default:
        KeReleaseSpinLock(&Unit->Lock, irql);
        status = ZwFlushKey(Unit->Key);
        break;
    }
    return status;
}
