#include "../kit/sal.h"
/* Names that user-mode SDK headers use and drivers hardly do. */
#ifndef _Out_retval_
#define _Out_retval_ _Out_
#endif
#ifndef _COM_Outptr_retval_
#define _COM_Outptr_retval_ _COM_Outptr_
#endif
#ifndef _Inexpressible_
#define _Inexpressible_(...)
#endif
