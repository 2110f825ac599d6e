// A number that is no level, in a comparison and in a message: nothing is set to it.
#include <wdm.h>

#define ANY_LEVEL 255

BOOLEAN LevelFits(KIRQL Limit)
{
    return Limit == ANY_LEVEL || KeGetCurrentIrql() <= Limit;
}

VOID LevelShow(VOID)
{
    if (!LevelFits(ANY_LEVEL)) {
        DbgPrint("%u\n", ANY_LEVEL);
    }
}
