// An object saves in its constructor and restores in its destructor, inside the scope of the lock.
#include <wdm.h>

class FloatScope {
public:
    FloatScope() : status(KeSaveFloatingPointState(&save)) {}
    ~FloatScope()
    {
        if (NT_SUCCESS(status)) {
            KeRestoreFloatingPointState(&save);
        }
    }
    bool IsSaved() const { return NT_SUCCESS(status); }

private:
    KFLOATING_SAVE save;
    NTSTATUS status;
};

void ScaleUnderLock(PKSPIN_LOCK Lock, LONG *Value)
{
    KIRQL irql;

    KeAcquireSpinLock(Lock, &irql);
    {
        FloatScope scope;

        if (scope.IsSaved()) {
            *Value *= 5;
        }
    }
    KeReleaseSpinLock(Lock, irql);
}
