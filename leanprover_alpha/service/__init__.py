"""What a user asks for, each as one function."""
