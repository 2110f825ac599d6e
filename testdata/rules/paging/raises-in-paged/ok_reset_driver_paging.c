// MmResetDriverPaging makes the whole driver resident before the lock is taken.
#include <wdm.h>

typedef struct _GAME {
    KSPIN_LOCK Lock;
    ULONG Score;
} GAME, *PGAME;

VOID GameScore(PGAME Game);
VOID GameOpen(PGAME Game);

#pragma alloc_text(PAGE, GameScore)

VOID GameScore(PGAME Game)
{
    KIRQL irql;

    KeAcquireSpinLock(&Game->Lock, &irql);
    Game->Score++;
    KeReleaseSpinLock(&Game->Lock, irql);
}

VOID GameOpen(PGAME Game)
{
    MmResetDriverPaging((PVOID)(ULONG_PTR)GameOpen);
    GameScore(Game);
}
