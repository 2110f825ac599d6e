#include "../kit/sal.h"
/* Names of Microsoft's own making that its headers use outside of their sal.h and driverspecs.h. */
#ifndef _SAL1_2_Source_
#define _SAL1_2_Source_(name, arguments, annotations) annotations
#define _SAL_nop_impl_
#define _SA_annotes3(...)
#define __drv_Mode_impl(...)
#endif
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
