#include "log.h"

VOID LogFlush(PLOG Log)
{
    IO_STATUS_BLOCK io;

    ZwWriteFile(Log->File, NULL, NULL, NULL, &io, Log->Line, Log->Used, NULL, NULL); // step: ZwWriteFile
    Log->Used = 0;
}
