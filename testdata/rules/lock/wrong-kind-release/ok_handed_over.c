// From lock to lock: the first one is given back without lowering, the second one restores the level of the first.
#include <wdm.h>

typedef struct _STAGE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Work;
} STAGE, *PSTAGE;

VOID StageMove(_Inout_ PSTAGE From, _Inout_ PSTAGE To)
{
    PLIST_ENTRY entry;
    KIRQL irql;

    KeAcquireSpinLock(&From->Lock, &irql);
    if (IsListEmpty(&From->Work)) {
        KeReleaseSpinLock(&From->Lock, irql);
        return;
    }
    entry = RemoveHeadList(&From->Work);
    KeAcquireSpinLockAtDpcLevel(&To->Lock);
    KeReleaseSpinLockFromDpcLevel(&From->Lock);
    InsertTailList(&To->Work, entry);
    KeReleaseSpinLock(&To->Lock, irql);
}
